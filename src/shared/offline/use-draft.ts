import { useDidHide } from '@tarojs/taro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { newRequestKey } from '../api/request-key';
import { storage } from '../device/device';
import { createDrafts, type Draft } from './drafts';

const PAUSE_MS = 400;

/** Forms that are open, with what writes down their last words. A browser lets go of a page only after the next one is there. */
const open = new Map<string, Set<() => void>>();

const openForms = (formKey: string): Set<() => void> => {
  const forms = open.get(formKey) ?? new Set();
  open.set(formKey, forms);
  return forms;
};

/**
 * A form whose value survives closing the app. It starts empty and offers older drafts (`others`) to go on with;
 * call `discard()` once the form was sent.
 */
export function useDraft<T extends object>(formKey: string, empty: T) {
  const drafts = useMemo(() => createDrafts<T>(formKey, storage, Date.now), [formKey]);
  const id = useRef(newRequestKey());
  const [value, setValue] = useState(empty);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [others, setOthers] = useState<Draft<T>[]>(() => {
    for (const write of openForms(formKey)) write();
    return drafts.list();
  });
  const unsaved = useRef<T | null>(null);

  function saveNow() {
    if (!unsaved.current) return;
    setSavedAt(drafts.save(id.current, unsaved.current).savedAt);
    unsaved.current = null;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: saves once the typing pauses, that is when value settles
  useEffect(() => {
    const timer = setTimeout(saveNow, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);

  // a phone may end the app at any time after that
  useDidHide(saveNow);

  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving the page saves what the pause had not
  useEffect(() => {
    const write = () => {
      if (unsaved.current) drafts.save(id.current, unsaved.current);
    };
    const forms = openForms(formKey);
    forms.add(write);
    return () => {
      forms.delete(write);
      saveNow();
    };
  }, []);

  return {
    value,
    savedAt,
    /** Drafts of the same form other than the one being written, newest first. */
    others,
    set(part: Partial<T>) {
      setValue((before) => {
        unsaved.current = { ...before, ...part };
        return unsaved.current;
      });
    },
    restore(draftId: string) {
      const draft = drafts.list().find((d) => d.id === draftId);
      if (!draft) return;
      id.current = draft.id;
      setValue(draft.value);
      setSavedAt(draft.savedAt);
      setOthers((all) => all.filter((d) => d.id !== draftId));
    },
    discard(draftId: string = id.current) {
      if (draftId === id.current) unsaved.current = null;
      drafts.remove(draftId);
      setOthers((all) => all.filter((d) => d.id !== draftId));
    },
  };
}
