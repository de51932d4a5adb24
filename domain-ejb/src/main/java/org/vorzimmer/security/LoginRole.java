package org.vorzimmer.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.tenancy.TenantOwned;

/** One role of one login; an entity of its own because element collections carry no tenant. */
@Entity
@Table(name = "login_roles")
public class LoginRole extends TenantOwned {

    @NotNull @ManyToOne(optional = false) @JoinColumn(name = "login_id", updatable = false)
    private Login login;

    @NotNull @Column(name = "role_name", updatable = false)
    private String role;

    protected LoginRole() {
    } // for JPA

    LoginRole(Login login, String role) {
        this.login = login;
        this.role = role;
    }

    Login login() {
        return login;
    }

    public String getRole() {
        return role;
    }
}
