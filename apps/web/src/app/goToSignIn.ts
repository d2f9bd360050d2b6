const OPEN_PATHS = ["/sign-in", "/set-up", "/choose"];

/** The session ended while somebody worked: sign in, then back to this very address. Drafts stay on the device. */
export function goToSignIn(): void {
  const { pathname, search } = window.location;
  if (!OPEN_PATHS.includes(pathname)) {
    window.location.assign(`/sign-in?back=${encodeURIComponent(pathname + search)}`);
  }
}
