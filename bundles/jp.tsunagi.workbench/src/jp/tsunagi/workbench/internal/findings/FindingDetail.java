package jp.tsunagi.workbench.internal.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.workbench.image.ActionImages;
import jp.tsunagi.workbench.internal.open.OpenFile;
import jp.tsunagi.workbench.session.ProjectSession;

/** Below the findings: the whole message of the selected one, and how to mend it. */
final class FindingDetail extends Composite {

	private static final String FOLDER = "folder";

	private final Label icon;

	private final Label message;

	private final Link mend;

	private Optional<Finding> finding = Optional.empty();

	FindingDetail(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 2).applyTo(this);
		icon = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		message = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		mend = new Link(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(24, 0).applyTo(mend);
		mend.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(event.text)));
	}

	/** Shows {@code row}, or nothing and takes no room. */
	void show(Optional<FindingRow> row) {
		finding = row.map(FindingRow::finding);
		((GridData) getLayoutData()).exclude = finding.isEmpty();
		setVisible(finding.isPresent());
		finding.ifPresent(found -> {
			icon.setImage(ActionImages.of(found.severity()));
			message.setText(found.message().replace("&", "&&"));
			mend.setText(mend(found));
		});
		getParent().layout();
	}

	private static String mend(Finding finding) {
		if (OpenFile.isOpenable(finding)) {
			return Messages.bind(Messages.mendText, finding.source());
		}
		if (finding.elementId().isEmpty() && !finding.source().file().isEmpty()) {
			return Messages.bind(Messages.mendFile, finding.source());
		}
		StringBuilder links = new StringBuilder();
		for (int i = 0; i < finding.fixes().size(); i++) {
			links.append("<a href=\"").append(i).append("\">")
					.append(finding.fixes().get(i).label().replace("<", "").replace("&", "&&")).append("</a>　");
		}
		return links.isEmpty() ? Messages.mendByHand : Messages.bind(Messages.mendByFix, links.toString().strip());
	}

	private void follow(String link) {
		finding.ifPresent(found -> {
			if (FOLDER.equals(link)) {
				ProjectSession.get().project().map(project -> project.folder().resolve(found.source().file()))
						.map(Path::getParent).ifPresent(folder -> Program.launch(folder.toString()));
			} else {
				QuickFix fix = found.fixes().get(Integer.parseInt(link));
				FixMenu.apply(List.of(fix));
			}
		});
	}
}
