/** Documents in the office: the list on the page of the record they are about, and each file. */
package org.vorzimmer.web.portal.documents;
