revoke insert, update, delete on installation from ${application};
