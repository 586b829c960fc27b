/** A page of the site before VitePress makes it HTML: its path within the pages, and its Markdown. */
export interface Page {
  path: string;
  text: string;
}
