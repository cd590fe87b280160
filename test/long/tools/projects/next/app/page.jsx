import article from '../article.json';

export default function Page() {
  return (
    <article>
      <h1>{article.title}</h1>
      {article.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
}
