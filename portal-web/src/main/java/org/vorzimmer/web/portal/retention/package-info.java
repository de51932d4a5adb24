/** Pages of the privacy officer: the rules in force, tonight's preview, the proof of deletion, and holds. */
package org.vorzimmer.web.portal.retention;
