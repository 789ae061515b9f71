package jp.tsunagi.diagram.ui.internal.table;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.TableSpecification;
import jp.tsunagi.diagram.ui.internal.editor.ProjectEditorInput;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * A table of the specification that is to be shown; equal to all of the same key.
 *
 * @param folder of the project
 * @param key what tells the table from all others of the project
 * @param name what it is called
 * @param sheets gives the table
 */
public record SheetEditorInput(Path folder, String key, String name, Source sheets) implements ProjectEditorInput {

	/** Where tables come from. */
	public interface Source {

		/**
		 * The table as it is now; empty if it is gone.
		 *
		 * @throws SpecificationException if the specification cannot be used
		 */
		Optional<TableSheet> sheet() throws SpecificationException;
	}

	/** The table of {@code root}, an element of the open project. */
	public static SheetEditorInput of(TableSpecification table, EObject root) {
		SpecificationTables.Choice choice = new SpecificationTables.Choice(table, root);
		return new SheetEditorInput(ProjectSession.get().project().orElseThrow().folder(), choice.key(), table.label(),
				() -> SpecificationTables.get().read(choice));
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return icon();
	}

	static ImageDescriptor icon() {
		return ResourceLocator.imageDescriptorFromBundle(SheetEditorInput.class, "icons/ui16/sheet.svg").orElseThrow();
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SheetEditorInput input && folder.equals(input.folder) && key.equals(input.key);
	}

	@Override
	public int hashCode() {
		return Objects.hash(folder, key);
	}
}
