/** What publishers and developers can set on <article-context>, listen to and style: read from the source and its comments. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { loadTs } from './load-ts.mjs';

const elementFile = 'src/element/article-context-element.ts';
const eventsFile = 'src/api/events.ts';

export async function elementFacts() {
  const { optionValues } = await loadTs('src/api/attributes.ts');
  const source = parse(elementFile);
  const element = source.statements.find((node) => ts.isClassDeclaration(node));
  const fields = element.members.filter((node) => ts.isPropertyDeclaration(node) && isPublic(node));
  const observed = fields.find((node) => node.name.text === 'properties').initializer.properties;
  const defaults = defaultsOf(element);
  const properties = observed.map((node) => {
    const name = node.name.text;
    const attribute = attributeOf(node);
    const field = fields.find((candidate) => candidate.name.text === name);
    return {
      name,
      attribute,
      type: typeOf(field, attribute, optionValues),
      default: defaults.get(name),
      readonly: attribute === undefined,
      description: descriptionOf(field),
    };
  });
  const getters = element.members.filter((node) => ts.isGetAccessor(node) && isPublic(node));
  return {
    name: element.name.text,
    description: descriptionOf(element),
    properties: [
      ...properties,
      ...getters.map((node) => ({
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
    events: eventsIn(parse(eventsFile)),
    cssProperties: tagsOf(element, 'cssprop'),
    cssParts: tagsOf(element, 'csspart'),
  };
}

function parse(path) {
  const text = readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Not Lit's own, which the class overrides, and not private. */
function isPublic(node) {
  if (node.name.text === 'properties') return true;
  const hidden = [ts.SyntaxKind.OverrideKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.PrivateKeyword];
  return !ts.isPrivateIdentifier(node.name) && !(node.modifiers ?? []).some(({ kind }) => hidden.includes(kind));
}

/** As Lit names it: `option(…)` says it, `state: true` has none, else the property's name in small letters. */
function attributeOf({ name, initializer }) {
  if (ts.isCallExpression(initializer)) return initializer.arguments[0].text;
  const isState = initializer.properties.some((property) => property.name.text === 'state');
  return isState ? undefined : name.text.toLowerCase();
}

function typeOf(field, attribute, optionValues) {
  const values = optionValues[attribute];
  return values ? values.map((value) => `'${value}'`).join(' | ') : field.type.getText();
}

/** What the constructor sets. */
function defaultsOf(element) {
  const { body } = element.members.find((node) => ts.isConstructorDeclaration(node));
  const assignments = body.statements
    .map(({ expression }) => expression)
    .filter((node) => ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left));
  return new Map(assignments.map(({ left, right }) => [left.name.text, right.getText()]));
}

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
