/** The page on which a tenant's administrator looks at the access log, for a stated purpose. */
package org.vorzimmer.web.portal.accesslog;
