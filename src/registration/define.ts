import { defineWidget } from '../widget/define-widget.js';
import { MeetingRegistration } from './meeting-registration.js';

defineWidget('meeting-registration', MeetingRegistration);
