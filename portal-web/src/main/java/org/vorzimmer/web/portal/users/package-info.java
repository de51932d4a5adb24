/** User administration: who of the staff may sign in, with which roles and until when. */
package org.vorzimmer.web.portal.users;
