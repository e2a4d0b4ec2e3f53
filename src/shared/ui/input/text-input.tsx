import { Input } from '@tarojs/components';

type Props = {
  value: string;
  onChange: (value: string) => void;
  /** Spoken name; the visible one is the field's. */
  label: string;
  placeholder?: string;
  max?: number;
  type?: 'text' | 'number' | 'nickname';
};

export function TextInput({ value, onChange, label, placeholder = '', max = 140, type = 'text' }: Props) {
  return (
    <Input
      className="inp"
      value={value}
      type={type}
      maxlength={max}
      placeholder={placeholder}
      placeholderClass="inp__p"
      aria-label={label}
      onInput={({ detail }) => onChange(detail.value)}
    />
  );
}
