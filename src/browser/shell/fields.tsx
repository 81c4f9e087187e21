import { useHere } from '../here.ts';

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  /** The value chosen; null is the first option. */
  readonly value: string | null;
  /** Pairs of value and words; an empty value is left out of the address. */
  readonly options: readonly (readonly [string, string])[];
}

/** One of several, in a form whose fields are the address. */
export function Choose({ name, label, value, options }: ChooseProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {options.map(([option, words]) => (
          <option key={option} value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Parameters of the address that a form does not show and must not lose. */
export function Kept({ names }: { readonly names: readonly string[] }) {
  const { address } = useHere();
  return (
    <>
      {names.flatMap((name) =>
        address.search
          .getAll(name)
          .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
