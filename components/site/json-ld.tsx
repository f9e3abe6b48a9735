type Props = { data: object };

/** schema.org data about the page. A data block, not code: the content policy has no need to allow it. */
export function JsonLd({ data }: Props) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replace(/</g, "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
