/** What publishers and developers can set on <article-context>, listen to and style: read from the source and its comments. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { loadTs } from './load-ts.mjs';

const elementFile = 'src/element/article-context-element.ts';
const attributesFile = 'src/api/attributes.ts';
const eventFiles = ['src/api/run-events.ts', 'src/api/reader-events.ts'];

export async function elementFacts() {
  const { attributes, propertyDeclarations } = await loadTs(attributesFile);
  const rows = tableOf(parse(attributesFile), 'attributes');
  const element = parse(elementFile).statements.find((node) => ts.isClassDeclaration(node));
  const fields = element.members.filter((node) => ts.isPropertyDeclaration(node) && isPublic(node));
  const properties = rows.map((row) => {
    const name = row.name.text;
    const { values, initial = values?.[0] } = attributes[name];
    return {
      name,
      attribute: propertyDeclarations[name].attribute,
      type: typeOf(name, attributes[name]),
      default: initial === undefined ? undefined : quoted(initial),
      readonly: false,
      description: descriptionOf(row),
    };
  });
  const getters = element.members.filter((node) => ts.isGetAccessor(node) && isPublic(node));
  return {
    name: element.name.text,
    description: descriptionOf(element),
    properties: [
      ...properties,
      ...[...fields, ...getters].map((node) => ({
        name: node.name.text,
        type: node.type.getText(),
        readonly: true,
        description: descriptionOf(node),
      })),
    ],
    methods: element.members
      .filter((node) => ts.isMethodDeclaration(node) && isPublic(node))
      .map((node) => ({
        name: node.name.text,
        parameters: node.parameters.map((parameter) => ({ name: parameter.name.text, type: parameter.type.getText() })),
        type: node.type.getText(),
        description: descriptionOf(node),
      })),
    events: eventFiles.flatMap((file) => eventsIn(parse(file))),
    cssProperties: tagsOf(element, 'cssprop'),
    cssParts: tagsOf(element, 'csspart'),
  };
}

function parse(path) {
  const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Not Lit's own, which the class overrides, not what the browser calls, not of the class itself, and not private. */
function isPublic(node) {
  const { OverrideKeyword, ProtectedKeyword, PrivateKeyword, StaticKeyword } = ts.SyntaxKind;
  const hidden = [OverrideKeyword, ProtectedKeyword, PrivateKeyword, StaticKeyword];
  const isOwn = !ts.isPrivateIdentifier(node.name) && !(node.modifiers ?? []).some(({ kind }) => hidden.includes(kind));
  return isOwn && !node.name.text.endsWith('Callback');
}

/** The rows of a table: the properties of an object that a constant stands for. */
function tableOf(source, name) {
  const declarations = source.statements
    .filter((node) => ts.isVariableStatement(node))
    .flatMap(({ declarationList }) => declarationList.declarations);
  let { initializer } = declarations.find((node) => node.name.text === name);
  while (!ts.isObjectLiteralExpression(initializer)) initializer = initializer.expression;
  return initializer.properties;
}

function typeOf(name, { values, initial }) {
  if (name === 'dossier') return 'string | Dossier | null | undefined';
  if (values) return values.map(quoted).join(' | ');
  return initial === undefined ? 'string | null | undefined' : typeof initial;
}

const quoted = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

function eventsIn(source) {
  const classes = source.statements.filter((node) => ts.isClassDeclaration(node));
  return classes.flatMap((node) => {
    const [, name] = /super\('([^']+)'/u.exec(node.getText()) ?? [];
    if (!name) return [];
    const [detail] = node.heritageClauses[0].types[0].typeArguments;
    const fields = detail.members.map((member) => ({ name: member.name.text, type: member.type.getText() }));
    return [{ name, type: node.name.text, detail: fields, description: descriptionOf(node) }];
  });
}

/** `@cssprop --name - what it is` */
function tagsOf(node, tagName) {
  const tags = ts.getJSDocTags(node).filter((tag) => tag.tagName.text === tagName);
  return tags.map(({ comment }) => {
    const [, name, description] = /^(\S+) - (.+)$/su.exec(ts.getTextOfJSDocComment(comment));
    return { name, description: inOneLine(description) };
  });
}

function descriptionOf(node) {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter((comment) => ts.isJSDoc(comment));
  const returns = ts.getJSDocReturnTag(node)?.comment;
  return inOneLine(`${ts.getTextOfJSDocComment(doc?.comment) ?? ''}${returns ? ` Returns ${returns}.` : ''}`);
}

const inOneLine = (text) => text.replace(/\s+/gu, ' ').trim();
