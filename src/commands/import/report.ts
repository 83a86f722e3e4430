export async function writeReport(..._args: unknown[]): Promise<void> {}
