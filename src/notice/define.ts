import { defineWidget } from '../widget/define-widget.js';
import { MeetingNotice } from './meeting-notice.js';

defineWidget('meeting-notice', MeetingNotice);
