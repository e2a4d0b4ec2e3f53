import { View } from '@tarojs/components';
import { Icon } from '../../shared/ui/show/icon';
import { TEMPLATES, type Template } from './templates';

/** The usual ones: the text is there, only what is different each time is missing. */
export function TemplateRow({ onChoose }: { onChoose: (template: Template) => void }) {
  return (
    <View className="nt-temps" aria-role="group" aria-label="用模板写">
      {TEMPLATES.map((template) => (
        <View
          key={template.name}
          className="nt-temp"
          hoverClass="card--down"
          aria-role="button"
          aria-label={`用模板：${template.name}`}
          onClick={() => onChoose(template)}
        >
          <Icon name={template.icon} size="lg" />
          <View>{template.name}</View>
        </View>
      ))}
    </View>
  );
}
