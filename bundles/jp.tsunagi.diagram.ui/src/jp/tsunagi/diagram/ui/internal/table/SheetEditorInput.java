package jp.tsunagi.diagram.ui.internal.table;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A table of the specification that is to be shown; equal to all of the same key. */
public final class SheetEditorInput implements IEditorInput {

	private final String key;

	private final String name;

	private final Supplier<Optional<TableSheet>> sheets;

	/**
	 * An input.
	 *
	 * @param key what tells the table from all others
	 * @param name what it is called
	 * @param sheets gives the table as it is now; empty if it is gone
	 */
	public SheetEditorInput(String key, String name, Supplier<Optional<TableSheet>> sheets) {
		this.key = key;
		this.name = name;
		this.sheets = sheets;
	}

	Optional<TableSheet> sheet() {
		return sheets.get();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
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
