package jp.tsunagi.document.ui.internal.own;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * The templates of a project's own.
 *
 * @param folder the project's
 */
record TemplatesNode(Path folder) implements ExplorerNode {

	@Override
	public String label() {
		return Messages.templates;
	}

	@Override
	public ImageDescriptor image() {
		return icon("documents");
	}

	@Override
	public Optional<Severity> severity() {
		return children().stream().flatMap(child -> child.severity().stream()).min(Comparator.naturalOrder());
	}

	@Override
	public List<ExplorerNode> children() {
		return OwnTemplates.get().all().stream()
				.map(template -> (ExplorerNode) new TemplateNode(this, template.file().orElseThrow(), template.label())).toList();
	}

	@Override
	public List<IAction> actions(IWorkbenchPage page) {
		return List.of(action(Messages.openFolder, "documents", () -> Program.launch(folder.resolve(DocumentTemplates.FOLDER).toString())));
	}

	private static IAction action(String label, String icon, Runnable run) {
		return new Action(label, icon(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle("jp.tsunagi.document.ui", "icons/" + name + ".svg").orElseThrow();
	}

	/**
	 * A template of the project's own.
	 *
	 * @param file its file below the project's folder
	 */
	private record TemplateNode(TemplatesNode group, String file, String label) implements ExplorerNode {

		@Override
		public String detail() {
			return file.substring(file.lastIndexOf('/') + 1);
		}

		@Override
		public ImageDescriptor image() {
			return icon("document");
		}

		@Override
		public Optional<Severity> severity() {
			return ProjectSession.get().findings(file).stream().map(Finding::severity).min(Comparator.naturalOrder());
		}

		@Override
		public Optional<ExplorerNode> parent() {
			return Optional.of(group);
		}

		@Override
		public void open(IWorkbenchPage page) {
			OwnTemplate.open(page.getWorkbenchWindow().getShell(), group.folder().resolve(file));
		}

		@Override
		public List<IAction> actions(IWorkbenchPage page) {
			return List.of(action(Messages.open, "document", () -> open(page)),
					action(Messages.check, "check", () -> template()
							.ifPresent(found -> OwnTemplate.check(page.getWorkbenchWindow().getShell(), found))),
					group.actions(page).getFirst());
		}

		private Optional<DocumentTemplate> template() {
			return OwnTemplates.get().all().stream().filter(each -> each.file().equals(Optional.of(file))).findFirst();
		}
	}
}
