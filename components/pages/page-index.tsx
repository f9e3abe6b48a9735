type Props = { label: string; items: { id: string; title: string }[] };

/** The sections of a page, beside its text. */
export function PageIndex({ label, items }: Props) {
  return (
    <nav className="page-index no-print" aria-label={label}>
      <ol>
        {items.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
