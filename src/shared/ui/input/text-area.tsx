import { Textarea, View } from '@tarojs/components';

type Props = {
  value: string;
  onChange: (value: string) => void;
  label: string;
  /** Characters, as the contract counts them. */
  max: number;
  placeholder?: string;
};

/** The last tenth is counted down aloud, the rest only shown. */
export function TextArea({ value, onChange, label, max, placeholder = '' }: Props) {
  const left = max - value.length;
  const near = left <= max / 10;
  return (
    <View className="ta">
      <Textarea
        className="ta__i"
        value={value}
        maxlength={max}
        placeholder={placeholder}
        placeholderClass="inp__p"
        autoHeight
        aria-label={label}
        onInput={({ detail }) => onChange(detail.value)}
      />
      <View className={near ? 'ta__c ta__c--near' : 'ta__c'} {...(near ? { 'aria-live': 'polite' } : {})}>
        {near ? `还可以写 ${left} 字` : `${value.length} / ${max}`}
      </View>
    </View>
  );
}
