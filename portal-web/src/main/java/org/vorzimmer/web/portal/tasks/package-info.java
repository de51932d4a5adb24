/** The office's list of tasks. */
package org.vorzimmer.web.portal.tasks;
