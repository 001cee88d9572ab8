import { heightOf } from './message.js';

/** A frame without an origin of its own says that its origin is null. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

addEventListener('message', ({ data, origin, source }) => {
  const height = heightOf(data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-meeting-frame]')) {
    if (source === frame.contentWindow && origin === originOf(frame)) frame.style.height = `${height}px`;
  }
});
