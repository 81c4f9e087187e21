import { useWords } from '../../here.ts';
import { pass } from './pass.ts';
import { addWords } from './words.ts';

/** Who one is: the token that allows changes, and the name that reviews bear. */
export function Fields({ named }: { readonly named: boolean }) {
  const w = useWords(addWords);
  return (
    <>
      <label>
        {w.token}
        <input
          type="password"
          autocomplete="off"
          required
          defaultValue={pass.token}
          aria-describedby="token-hint"
          onInput={({ currentTarget }) => {
            pass.token = currentTarget.value;
          }}
        />
      </label>
      <small id="token-hint">{w.tokenHint}</small>
      {named && (
        <label>
          {w.by}
          <input
            type="text"
            autocomplete="off"
            maxLength={200}
            required
            defaultValue={pass.by}
            onInput={({ currentTarget }) => {
              pass.by = currentTarget.value;
            }}
          />
        </label>
      )}
    </>
  );
}
