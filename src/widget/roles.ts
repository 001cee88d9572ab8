import { msg } from '@lit/localize';

/** The known roles; undefined for one that only the feed has a word for. */
export function roleText(role: string): string | undefined {
  switch (role) {
    case 'speaker':
      return msg('Speaker');
    case 'keynote':
      return msg('Keynote speaker');
    case 'moderator':
      return msg('Moderator');
    case 'chair':
      return msg('Chair');
    case 'coChair':
      return msg('Co-chair');
    case 'viceChair':
      return msg('Vice-chair');
    case 'panelist':
      return msg('Panellist');
    case 'discussant':
      return msg('Discussant');
    case 'presenter':
      return msg('Presenter');
    case 'author':
      return msg('Author');
    case 'convener':
      return msg('Convener');
    case 'rapporteur':
      return msg('Rapporteur');
    case 'host':
      return msg('Host');
    case 'facilitator':
      return msg('Facilitator');
    case 'interpreter':
      return msg('Interpreter');
    default:
      return undefined;
  }
}

export const contributorText = () => msg('Contributor');
