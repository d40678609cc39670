// Received messages: those that were checked, what is known of one, and one finding.
export function Messages() {
  return null;
}
