/**
 * The way from a visitor to a customer in six steps. Owns the table {@code sign_up_drafts}: what was typed so far, sealed under a key of its own and gone
 * after 24 hours. A visitor comes back to a draft by a cookie that is set when the first step is sent, and by nothing else. Each step is judged by
 * {@link org.vorzimmer.signup.SignUpCheck}, which knows no database. Knows the offers, the banks and the form of a mandate; nothing below knows it.
 */
package org.vorzimmer.signup;
