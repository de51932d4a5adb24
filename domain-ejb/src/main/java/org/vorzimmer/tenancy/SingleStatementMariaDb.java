package org.vorzimmer.tenancy;

import org.eclipse.persistence.platform.database.MariaDBPlatform;

/**
 * MariaDB as it is today: one statement may delete from a table that its condition reads. EclipseLink otherwise copies the ids into a temporary
 * table first, which no account of ours may make, and which would separate the check of a hold from the deletion.
 */
public class SingleStatementMariaDb extends MariaDBPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean shouldAlwaysUseTempStorageForModifyAll() {
        return false;
    }
}
