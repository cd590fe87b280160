import { Context } from './context.jsx';

export const metadata = { title: 'Exercises' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
        <Context />
      </body>
    </html>
  );
}
