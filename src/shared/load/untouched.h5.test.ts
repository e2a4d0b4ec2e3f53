import { untouched } from './untouched.h5';

const pointer = (type: string, button = 0) => window.dispatchEvent(new MouseEvent(type, { button }));
const isFree = async (): Promise<boolean> => {
  let free = false;
  void untouched?.().then(() => {
    free = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  return free;
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  pointer('pointerup');
  jest.runAllTimers();
  jest.useRealTimers();
});

it('nothing waits while nobody touches the screen, nor for another button', async () => {
  expect(await isFree()).toBe(true);
  pointer('pointerdown', 2);
  expect(await isFree()).toBe(true);
});

it.each(['pointerup', 'pointercancel'])(
  'what comes while a finger is down waits until %s and the click',
  async (end) => {
    pointer('pointerdown');
    let free = false;
    const waits = untouched?.().then(() => {
      free = true;
    });
    pointer(end);
    await Promise.resolve();
    expect(free).toBe(false);
    await jest.advanceTimersByTimeAsync(0);
    await waits;
    expect(await isFree()).toBe(true);
  },
);

it('a finger that rests is not waited for', async () => {
  pointer('pointerdown');
  let free = false;
  void untouched?.().then(() => {
    free = true;
  });
  await jest.advanceTimersByTimeAsync(999);
  expect(free).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(free).toBe(true);
});
