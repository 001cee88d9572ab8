import type { MeetingAgenda, MeetingLoadEvent, MeetingSpeakers } from '@u4ssc/meeting-widgets';
import type {} from '@u4ssc/meeting-widgets/react';
import { useEffect, useRef, useState } from 'react';
import { spring } from '../meetings.json';

export function App() {
  const agenda = useRef<MeetingAgenda>(null);
  const speakers = useRef<MeetingSpeakers>(null);
  const [loaded, setLoaded] = useState('');

  useEffect(() => {
    // React gives what a server has rendered neither listeners nor properties.
    const handleLoad = ({ meeting }: MeetingLoadEvent) => setLoaded(meeting.meeting.id);
    const listening = agenda.current!;
    listening.addEventListener('meeting-load', handleLoad);
    speakers.current!.meeting = spring;
    void import('@u4ssc/meeting-widgets/register');
    return () => listening.removeEventListener('meeting-load', handleLoad);
  }, []);

  return (
    <>
      <meeting-agenda ref={agenda} src="/meeting.json" lang="es" heading-level={3}>
        <a href="/programme">The programme</a>
      </meeting-agenda>
      <meeting-speakers ref={speakers} lang="es" heading-level={4} grouped>
        <a href="/speakers">The speakers</a>
      </meeting-speakers>
      <output id="loaded">{loaded}</output>
    </>
  );
}
