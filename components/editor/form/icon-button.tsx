import { Icon, type IconName } from "@/components/ui/icon";

/** A button that is only a sign; its label is said and shown on hover. */
export function IconButton({
  icon,
  label,
  onClick,
  disabled = false,
  turned = false,
}: {
  icon: IconName;
  label: string;
  onClick: () => void;
  disabled?: boolean;
  /** Upside down. */
  turned?: boolean;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className="inline-flex size-11 items-center justify-center rounded-control text-ink-2 hover:bg-line-2 disabled:opacity-30 lg:size-9"
    >
      <Icon name={icon} className={turned ? "rotate-180" : ""} />
    </button>
  );
}
