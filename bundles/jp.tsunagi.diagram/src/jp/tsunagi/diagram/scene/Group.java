package jp.tsunagi.diagram.scene;

import java.util.Optional;

/**
 * What is painted for one element of a diagram.
 *
 * @param key of the element
 * @param tooltip what is said of it when the pointer rests on it; empty for nothing
 * @param link where a click leads
 */
public record Group(String key, String tooltip, Optional<String> link) {
}
