import { msg } from '@lit/localize';
import type { StatusCode } from '../locale/views.js';

export function statusText(status: StatusCode): string {
  switch (status) {
    case 'cancelled':
      return msg('Cancelled');
    case 'postponed':
      return msg('Postponed');
    case 'rescheduled':
      return msg('Rescheduled');
    case 'movedOnline':
      return msg('Moved online');
    case 'moved':
      return msg('Changed');
    default:
      return status satisfies never;
  }
}

export function meetingStatusText(status: StatusCode): string {
  switch (status) {
    case 'cancelled':
      return msg('This meeting has been cancelled.');
    case 'postponed':
      return msg('This meeting has been postponed.');
    case 'movedOnline':
      return msg('This meeting will take place online.');
    default:
      return msg('This meeting has been rescheduled.');
  }
}
