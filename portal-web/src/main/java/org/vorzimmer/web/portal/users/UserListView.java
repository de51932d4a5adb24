package org.vorzimmer.web.portal.users;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.UserAdminService;
import org.vorzimmer.shared.Page;

/** The list of the staff's logins. */
@Named
@ViewScoped
public class UserListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject UserAdminService users;

    @Size(max = 80)
    private String text;

    private transient LazyDataModel<Login> rows;

    public LazyDataModel<Login> getRows() {
        if (rows == null) {
            rows = new Rows();
        }
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private final class Rows extends LazyDataModel<Login> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(users.list(text, 0, 1).total());
        }

        @Override
        public List<Login> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            Page<Login> page = users.list(text, first, size);
            setRowCount(Math.toIntExact(page.total()));
            return page.rows();
        }

        @Override
        public String getRowKey(Login login) {
            return String.valueOf(login.getId());
        }

        @Override
        public Login getRowData(String key) {
            return users.find(Long.parseLong(key));
        }
    }
}
