// Sends the zip as it is. A form with a file would make the service read such forms for anybody.
const form = document.getElementById('bring');
const said = document.getElementById('said');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  said.textContent = 'Reading and proving. That takes some seconds, or half a minute on a busy server.';
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/zip', [form.dataset.header]: form.dataset.token },
      body: document.getElementById('zip').files[0],
    });
    const location = response.headers.get('Location');
    if (location) return window.location.assign(location);
    said.textContent = response.status === 400 ? await response.text() : 'That did not work. Reload the page and try again.';
  } catch {
    said.textContent = 'The service could not be reached. Please try again.';
  }
  button.disabled = false;
});
