import type { FeedDocument, Session } from '../feed/schema.js';
import type { Phrase } from '../feed/text.js';
import { foreignHost, safeUrl, type SafeUrl } from '../feed/url.js';
import type { Context } from './placing.js';

export interface LinkView {
  readonly kind: 'live' | 'recording' | 'page' | 'link' | NonNullable<FeedDocument['type']>;
  readonly url: SafeUrl;
  readonly host: string | undefined;
  readonly name: Phrase | undefined;
  /** In which language the linked document is, where it is there in several. */
  readonly language: string | undefined;
  /** "PDF", "2 MB" */
  readonly details: readonly Phrase[];
  /** What stands between them. */
  readonly comma: string;
}

/** What can be opened of a session: the live stream, the recording, documents, links and its own page. */
export function linksOf(session: Session, context: Context): LinkView[] {
  const { reader, documents } = context;
  const { say, format, feedUrl, pageUrl } = reader;
  const make = (
    kind: LinkView['kind'],
    address: string | undefined,
    {
      name,
      details = [],
      language,
    }: { name?: Phrase | undefined; details?: readonly Phrase[]; language?: string } = {},
  ): LinkView[] => {
    const url = address === undefined ? undefined : safeUrl(address, feedUrl);
    if (url === undefined) return [];
    return [{ kind, url, name, language, details, comma: format.comma, host: foreignHost(url, pageUrl, feedUrl) }];
  };
  return [
    ...make('live', session.liveUrl),
    ...make('recording', session.recording?.url),
    ...(session.documents ?? []).flatMap((id) => {
      const found = documents.get(id)!;
      const kind = found.type ?? 'other';
      const name = say(found.name);
      const details = [
        say(found.identifier),
        fileFormat(found.encodingFormat),
        found.contentSize === undefined ? undefined : { text: found.contentSize },
        say(found.access),
      ].filter((words) => words !== undefined);
      return [
        ...make(kind, found.url, { name, details }),
        ...Object.entries(found.urls ?? {}).flatMap(([tag, url]) =>
          make(kind, url, { name, details, language: format.language(tag) }),
        ),
      ];
    }),
    ...(session.links ?? []).flatMap(({ url, name }) => make('link', url, { name: say(name) })),
    ...make('page', session.url),
  ];
}

/** "PDF" of "application/pdf"; long media types say nothing to a reader. */
function fileFormat(encodingFormat: string | undefined): Phrase | undefined {
  const subtype = encodingFormat?.split('/').at(-1);
  return subtype && /^[\w+-]{1,6}$/.test(subtype) ? { text: subtype.toUpperCase() } : undefined;
}
