package jp.tsunagi.diagram.ui.internal.table;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import jp.tsunagi.diagram.specification.SpecificationException;

/** A table of the specification that is to be shown; equal to all of the same key. */
public final class SheetEditorInput implements IEditorInput {

	private final String key;

	private final String name;

	private final Source sheets;

	/** Where tables come from. */
	public interface Source {

		/**
		 * The table as it is now; empty if it is gone.
		 *
		 * @throws SpecificationException if the specification cannot be used
		 */
		Optional<TableSheet> sheet() throws SpecificationException;
	}

	/**
	 * An input.
	 *
	 * @param key what tells the table from all others
	 * @param name what it is called
	 * @param sheets gives the table
	 */
	public SheetEditorInput(String key, String name, Source sheets) {
		this.key = key;
		this.name = name;
		this.sheets = sheets;
	}

	Optional<TableSheet> sheet() throws SpecificationException {
		return sheets.sheet();
	}

	@Override
	public boolean exists() {
		return true;
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

	/** Nothing: the next start opens no tables. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SheetEditorInput input && key.equals(input.key);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(key);
	}
}
