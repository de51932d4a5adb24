/** The pages on which a visitor becomes a customer, in six steps. */
package org.vorzimmer.web.site.signup;
