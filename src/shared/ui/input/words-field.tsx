import { Field } from './field';
import { TextArea } from './text-area';

type Props = {
  label: string;
  value: string;
  onChange: (words: string) => void;
  max: number;
  placeholder: string;
  hint?: string;
  required?: boolean;
  /** The form was sent once: from then on it says what is missing. */
  tried?: boolean;
  /** What is said when nothing was written. */
  missing?: string;
  /** Spoken instead of the label, where the field alone would not say what it is for. */
  spoken?: string;
};

export const isBlank = (words: string): boolean => words.trim() === '';

/** A few sentences, with what is missing said beneath them. */
export function WordsField(props: Props) {
  const { label, value, onChange, max, placeholder, hint, required = false, tried = false } = props;
  const error = required && tried && isBlank(value) ? (props.missing ?? '请写几句话') : null;
  return (
    <Field label={label} required={required} {...(hint && { hint })} {...(error && { error })}>
      <TextArea
        value={value}
        onChange={onChange}
        max={max}
        placeholder={placeholder}
        label={props.spoken ?? label}
      />
    </Field>
  );
}
