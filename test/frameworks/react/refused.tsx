import type {} from '@u4ssc/meeting-widgets/react';

export const refused = (
  <>
    {/* @ts-expect-error A level is a number. */}
    <meeting-agenda heading-level />
    {/* @ts-expect-error An agenda is a list or a table. */}
    <meeting-agenda view="heap" />
    {/* @ts-expect-error A meeting has a name. */}
    <meeting-agenda meeting={{}} />
    {/* @ts-expect-error What failed to load has an error, and no meeting. */}
    <meeting-agenda onmeeting-error={({ meeting }) => meeting} />
    {/* @ts-expect-error What is registered has no problems. */}
    <meeting-registration onmeeting-registered={({ problems }) => problems} />
  </>
);
