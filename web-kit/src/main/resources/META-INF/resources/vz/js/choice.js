/*
 * Sends the answer about cookies without leaving the page, so that what somebody has typed into a form stays. Without this file the form itself leads back.
 */
(() => {
  const banner = document.getElementById('choice');
  const form = banner.querySelector('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = new URLSearchParams(new FormData(form));
    answer.set(event.submitter.name, event.submitter.value);
    fetch(form.action, { method: 'POST', body: answer }).then((done) => {
      if (!done.ok) {
        throw new Error(done.status);
      }
      banner.hidden = true;
      document.getElementById('main').focus({ preventScroll: true });
    }).catch(() => { location.assign(banner.querySelector('a').href); });
  });
})();
