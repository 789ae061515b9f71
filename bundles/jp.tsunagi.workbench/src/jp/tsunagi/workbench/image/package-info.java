/** Images of elements, shared by all parts of the workbench. */
package jp.tsunagi.workbench.image;
