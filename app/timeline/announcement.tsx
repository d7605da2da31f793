/** Words that are read out when they change, and seen elsewhere. */
export const Announcement = ({ text }: { readonly text: string }) => (
  <p aria-live="polite" className="visually-hidden">
    {text}
  </p>
)
