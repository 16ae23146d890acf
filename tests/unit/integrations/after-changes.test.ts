import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, test, type TestContext } from 'node:test';
import { afterChanges, quietMs } from '../../../src/integrations/after-changes.ts';

/** A watched folder, `/guide/content`, and how often something was done about its changes. */
function watched(context: TestContext) {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const watcher = new EventEmitter();
  const act = context.mock.fn();
  afterChanges(watcher, '/guide/content', act);
  return { watcher, act };
}

describe('what is done after changes', () => {
  for (const event of ['add', 'change', 'unlink']) {
    test(`is done after "${event}", once there is quiet`, (context) => {
      const { watcher, act } = watched(context);
      watcher.emit(event, '/guide/content/articles/one.md');
      context.mock.timers.tick(quietMs - 1);
      assert.equal(act.mock.callCount(), 0);
      context.mock.timers.tick(1);
      assert.equal(act.mock.callCount(), 1);
    });
  }

  test('is done once for all that change together', (context) => {
    const { watcher, act } = watched(context);
    for (let file = 0; file < 20; file += 1) {
      watcher.emit('add', `/guide/content/articles/${file}.md`);
      context.mock.timers.tick(quietMs / 2);
    }
    context.mock.timers.tick(quietMs);
    assert.equal(act.mock.callCount(), 1);
  });

  test('is not done for files elsewhere', (context) => {
    const { watcher, act } = watched(context);
    watcher.emit('change', '/guide/src/site.ts');
    watcher.emit('add', '/guide/content-old/site.yaml');
    context.mock.timers.tick(quietMs);
    assert.equal(act.mock.callCount(), 0);
  });
});
