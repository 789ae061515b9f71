package jp.tsunagi.workbench.internal.open;

/** An editor that can put the cursor into the field of a feature; editors adapt to it. */
public interface FeatureTarget {

	/** Puts the cursor there; nothing happens if the editor has no such field. */
	void reveal(String feature);
}
