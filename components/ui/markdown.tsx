import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { safeHref } from "@/lib/cv/contact-link";
import { isReadableMarkdown } from "@/lib/cv/readable-markdown";

/** What a candidate's Markdown may become. Anything else, raw HTML first of all, is shown as its text or left out. */
const ALLOWED = [
  ...["p", "br", "hr", "ul", "ol", "li", "strong", "em", "del", "code", "pre", "blockquote", "a"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "input"],
];

// Headings inside a body must not compete with the page's own: they become strong paragraphs.
const Heading: Components["h1"] = ({ children }) => (
  <p>
    <strong>{children}</strong>
  </p>
);

const COMPONENTS: Components = {
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
  // One whose address is not safe has none left: it is its text.
  a: ({ href, children }) =>
    href ? (
      <a href={href} rel="noopener noreferrer nofollow">
        {children}
      </a>
    ) : (
      children
    ),
};

/**
 * Renders Markdown with an allow-list of elements; the addresses that are linked are those that files link too. A text that
 * nests beyond reading is shown as it is. `lang` is the language of the text, which may not be the page's.
 */
export function Markdown({ text, lang }: { text: string; lang?: string }) {
  if (!isReadableMarkdown(text)) {
    return (
      <div lang={lang} className="prose">
        <p className="whitespace-pre-wrap">{text}</p>
      </div>
    );
  }
  return (
    <div lang={lang} className="prose">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        allowedElements={ALLOWED}
        unwrapDisallowed
        urlTransform={safeHref}
        components={COMPONENTS}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
