/**
 * Plain text as Markdown and back: whatever would be a mark gets a backslash, so that a title is shown as it is. Line
 * ends become spaces: a heading, an item or a cell has one line.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*<[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, "\\$&")
    .replace(/^(?=[-+#>])/, "\\")
    .replace(/[\r\n]+/g, " ");
}

export function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
