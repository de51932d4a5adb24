/** Trials in the office: the list, one trial with its texts and line, and the form that makes a contract of it. */
package org.vorzimmer.web.portal.trials;
