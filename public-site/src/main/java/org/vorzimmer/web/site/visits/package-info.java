/** Counts what visitors of the website read who have agreed to it, and remembers which campaign brought them. */
package org.vorzimmer.web.site.visits;
