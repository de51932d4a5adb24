/** Tells the access log of each request that a tenant's policy allows to be kept; stands behind the filter that binds the tenant. */
package org.vorzimmer.web.kit.accesslog;
